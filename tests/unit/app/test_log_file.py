import json
import logging
import sys

from kiosk.app.log_file import RedactingFormatter

SECRET = "Lucía Fernández"


def record(**extra: object) -> logging.LogRecord:
    logger = logging.getLogger("kiosk.test")
    return logger.makeRecord(
        "kiosk.test", logging.INFO, "f.py", 1, "person %s onboarded", (SECRET,), None, extra=extra
    )


def test_message_arguments_are_not_written() -> None:
    line = RedactingFormatter().format(record())
    assert SECRET not in line
    assert json.loads(line)["message"] == "person %s onboarded"


def test_only_listed_keys_are_written() -> None:
    line = json.loads(RedactingFormatter().format(record(command="read", name_of_person=SECRET)))
    assert line["command"] == "read"
    assert SECRET not in json.dumps(line, ensure_ascii=False)


def test_a_listed_key_with_an_object_is_not_written() -> None:
    assert "count" not in json.loads(RedactingFormatter().format(record(count=[SECRET])))


def test_the_text_of_an_exception_is_not_written_but_its_kind_and_place_are() -> None:
    try:
        int(SECRET)
    except ValueError:
        entry = record()
        entry.exc_info = sys.exc_info()
        line = RedactingFormatter().format(entry)
    assert SECRET not in line
    assert json.loads(line)["error"] == "ValueError"
    assert json.loads(line)["place"].startswith(__name__)


def test_messages_of_other_libraries_are_not_written() -> None:
    entry = logging.getLogger("sqlalchemy").makeRecord(
        "sqlalchemy.engine", logging.WARNING, "f.py", 1, f"row {SECRET}", (), None
    )
    assert SECRET not in RedactingFormatter().format(entry)
