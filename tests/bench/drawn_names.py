"""Names drawn from common given names and surnames of many languages, and how they get spelled.

Common ones are drawn far more often than rare ones (Zipf), as in life; every
language also has surnames made of its syllables, since half of all people
bear a surname that is in no table of common ones. Nobody in particular is
meant.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

SPELLINGS = (
    ("Mohammed", "Muhammad", "Mohamed", "Mohammad", "Muhammed", "Mohamad"),
    ("Ahmed", "Ahmad", "Achmad"),
    ("Yusuf", "Youssef", "Yousef", "Yousuf", "Joseph"),
    ("Hussein", "Husayn", "Hossein", "Hussain", "Husain"),
    ("Abdul Rahman", "Abd al-Rahman", "Abdulrahman", "Abdel Rahman", "Abdurrahman"),
    ("Abdullah", "Abdallah", "Abdulla"),
    ("Khalid", "Khaled"),
    ("Omar", "Umar", "Omer"),
    ("Othman", "Uthman", "Osman", "Usman"),
    ("Said", "Saeed", "Sayed", "Saïd"),
    ("Mustafa", "Mustapha", "Moustafa"),
    ("Qasim", "Kassem", "Qassem", "Kasim"),
    ("Sulayman", "Suleiman", "Soliman", "Sulaiman"),
    ("Sergey", "Sergei", "Serguei", "Сергей"),
    ("Aleksandr", "Alexander", "Alexandr", "Александр"),
    ("Dmitry", "Dmitri", "Dmitriy", "Дмитрий"),
    ("Yevgeny", "Evgeny", "Evgeniy", "Евгений"),
    ("Nikolay", "Nikolai", "Nicolai", "Николай"),
    ("Mikhail", "Mihail", "Michail", "Михаил"),
    ("Ivanov", "Ivanoff", "Iwanow", "Иванов"),
    ("Popov", "Popoff", "Попов"),
    ("Tchaikovsky", "Chaikovsky", "Chaykovskiy", "Чайковский"),
    ("Gorbachev", "Gorbatschow", "Gorbachov", "Горбачев"),
    ("García", "Garcia", "GARCÍA"),
    ("Müller", "Mueller", "Muller"),
    ("Nuñez", "Nunez", "Núñez"),
    ("Özgür", "Ozgur", "Oezguer"),
    ("Łukasz", "Lukasz"),
    ("Zhang", "张"),
    ("Wang", "王"),
    ("Giorgos", "Georgos", "Γιώργος"),
)
"""One name in each row, as registers of several countries and centuries spell it."""

_GIVEN = {
    "arabic": "Mohammed Ahmed Ali Hassan Hussein Omar Khalid Yusuf Ibrahim Mustafa Abdullah "
    "Said Mahmoud Salim Nasser Tariq Walid Faisal Karim Bilal Fatima Aisha Maryam "
    "Zaynab Khadija Layla Nour Salma Huda Rania Qasim Sulayman Othman Hamid Rashid "
    "Jamal Samir Ziad",
    "russian": "Aleksandr Sergey Dmitry Andrey Aleksey Nikolay Vladimir Ivan Mikhail Yevgeny "
    "Oleg Igor Viktor Pavel Roman Olga Tatiana Natalia Irina Elena Svetlana Anna "
    "Maria Ekaterina Yulia",
    "chinese": "Wei Fang Min Jing Li Qiang Lei Jun Yang Yong Jie Juan Tao Ming Chao Xia Ping "
    "Gang Guihua Xiaoming Jianguo Zhiqiang Haiyan Xiuying Wenjie Yuxuan Zihan Haoran "
    "Meiling Guoqiang",
    "spanish": "José Juan Luis Carlos Manuel Jesús Francisco Antonio Miguel Pedro Jorge "
    "Alejandro Rafael Fernando María Ana Carmen Rosa Lucía Elena Isabel Marta Sofía "
    "Paula Laura Adriana",
    "english": "James John Robert Michael William David Richard Joseph Thomas Charles Mary "
    "Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Daniel "
    "Matthew Anthony Mark Emma",
    "persian": "Ali Reza Hossein Mehdi Hamid Saeed Majid Behrouz Dariush Farhad Zahra Maryam "
    "Leila Parisa Shirin Nasrin Amir Javad Kamran Mahmoud",
    "korean": "Minjun Seojun Jihoon Sungmin Youngho Jisoo Hyejin Minji Eunji Sujin Yongnam "
    "Kwangho",
    "indian": "Rajesh Amit Sanjay Vijay Anil Sunil Priya Anjali Deepa Sunita Ravi Suresh Manoj "
    "Lakshmi Kavita Arjun Rohan Neha Pooja Vikram",
}
_SURNAMES = {
    "arabic": "Al-Rashid Haddad Mansour Khalil Nasser Saleh Aziz Hamdan Qasim Hussein Ali "
    "Hassan Ahmed Ibrahim Mahmoud Abdullah Al-Masri Al-Baghdadi Shami Najjar Khoury "
    "Salem Omar Said",
    "russian": "Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov "
    "Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev "
    "Orlov",
    "chinese": "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma "
    "Luo",
    "spanish": "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín "
    "Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz Romero Alonso Gutiérrez Márquez "
    "Ortega",
    "english": "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas "
    "Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young "
    "Allen King",
    "persian": "Ahmadi Mohammadi Hosseini Karimi Moradi Rezaei Jafari Rahimi Sadeghi Ebrahimi "
    "Mousavi Ghorbani Tehrani Rostami Shirazi",
    "korean": "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon",
    "indian": "Sharma Singh Kumar Gupta Patel Verma Reddy Nair Iyer Mehta Joshi Desai Rao Chopra",
}
_SYLLABLES = {
    "arabic": "bar dan faw gha haz jab kal lam mus nad qur raz sab tah waz zub ir un as ah",
    "russian": "bel dor gar kol lub mak nov pol rus sav tar ver zab chern ov in sky enko ev uk",
    "chinese": "bai cai deng feng gong hao jia kang liang meng nie ouyang pan qin ren shen tang",
    "spanish": "al bar cas del esp fer gui her lar mon nav oli per qui rom sal tor val ez ero ada",
    "english": "ash brad car dun east ford gren hart ing ken lan mar nor pem ridge stan ton well",
    "persian": "ab bagh dar far gol hash jal kerm lor maz nej per raf sho tav zad i ian pour",
    "korean": "byun do eom gil hong ki maeng nam paik sa tak um wi yang",
    "indian": "ban cha dev gan har jay kar lal mani nath pra ram shan tri vas yadav murthy wala",
}
_MADE = 3_000
_MADE_GIVEN = 300
_WITH_MIDDLE = 0.5
_SURNAME_FIRST = 0.7


@dataclass(frozen=True)
class DrawnName:
    """Hold a name as its bearer writes it, in its language."""

    language: str
    given: str
    middle: str
    surname: str

    def __str__(self) -> str:
        return " ".join(filter(None, (self.given, self.middle, self.surname)))


class NameDrawer:
    """Draw names and their variants; one seed, one sequence."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._surnames = {
            language: common.split() + self._made(language)
            for language, common in _SURNAMES.items()
        }
        self._given = {
            language: common.split() + self._made(language)[:_MADE_GIVEN]
            for language, common in _GIVEN.items()
        }
        self._weights = {
            language: list(accumulate(1 / (rank + 8) for rank in range(len(surnames))))
            for language, surnames in self._surnames.items()
        }
        self._given_weights = {
            language: list(accumulate(1 / (rank + 20) for rank in range(len(given))))
            for language, given in self._given.items()
        }

    def name(self) -> DrawnName:
        """Draw a name; half of all have a middle name or a second surname."""
        language = self._draw.choice(tuple(_GIVEN))
        first, surname = self._one_given(language), self._one_surname(language)
        middle = ""
        if language != "chinese" and self._draw.random() < _WITH_MIDDLE:
            drawn = self._one_surname if language == "spanish" else self._one_given
            middle = drawn(language)
        return DrawnName(language, first, middle, surname)

    def written_by_a_list(self, name: DrawnName) -> str:
        """Write a name as lists do: surname first and in capitals, or last and in capitals."""
        given = " ".join(filter(None, (name.given, name.middle)))
        if self._draw.random() < _SURNAME_FIRST:
            return f"{name.surname.upper()}, {given}"
        return f"{given} {name.surname.upper()}"

    def swapped(self, name: DrawnName) -> str:
        """Write the surname in front."""
        return " ".join(filter(None, (name.surname, name.given, name.middle)))

    def without_middle(self, name: DrawnName) -> str:
        """Leave the middle name out."""
        return f"{name.given} {name.surname}"

    def respelled(self, name: DrawnName) -> str | None:
        """Write one component as another register does; ``None`` if it has one spelling."""
        for part in self._draw.sample(("given", "middle", "surname"), 3):
            written = getattr(name, part)
            for row in SPELLINGS:
                if written in row:
                    other = self._draw.choice([each for each in row if each != written])
                    return str(name).replace(written, other, 1)
        return None

    def mistyped(self, text: str) -> str:
        """Change, drop or double one letter, or swap two, as readers and typists do."""
        places = [place for place, letter in enumerate(text) if letter.isalpha()]
        place = self._draw.choice(places)
        letter = text[place]
        match self._draw.randrange(4):
            case 0:
                changed = self._draw.choice("abcdefghijklmnoprstuvyz")
            case 1:
                changed = ""
            case 2:
                changed = letter * 2
            case _ if place + 1 < len(text) and text[place + 1].isalpha():
                return f"{text[:place]}{text[place + 1]}{letter}{text[place + 2 :]}"
            case _:
                changed = "m" if letter != "m" else "n"
        return text[:place] + changed + text[place + 1 :]

    def initialled(self, name: DrawnName) -> str:
        """Shorten the middle name, or else the given one, to its initial."""
        if name.middle:
            return f"{name.given} {name.middle[0]}. {name.surname}"
        return f"{name.given[0]}. {name.surname}"

    def _one_given(self, language: str) -> str:
        weights = self._given_weights[language]
        return self._draw.choices(self._given[language], cum_weights=weights)[0]

    def _one_surname(self, language: str) -> str:
        weights = self._weights[language]
        return self._draw.choices(self._surnames[language], cum_weights=weights)[0]

    def _made(self, language: str) -> Sequence[str]:
        syllables = _SYLLABLES[language].split()
        return [
            "".join(self._draw.choices(syllables, k=self._draw.randint(2, 3))).capitalize()
            for _ in range(_MADE)
        ]
