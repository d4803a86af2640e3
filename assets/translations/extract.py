"""Find every text of the program that a person reads, by reading its code.

Two kinds. *Texts of the windows* stand in calls: ``self.tr("…")`` (context:
the class), ``tr("…")`` of a module (context: the one that its ``tr`` names),
``QCoreApplication.translate("context", …)``, ``QT_TRANSLATE_NOOP`` and
``counted`` (plural forms). An argument that is not a literal may name
constants of a module; their texts are taken. *Sentences of the floors below*
are every literal and f-string there that reads as a whole sentence; the
windows translate them as they show them (`kiosk.ui.shared.language.said`).
What fills a field of a sentence is data, but for the few words in `FILLERS`.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
SENTENCES = "sentences"
WINDOWS = ("kiosk/ui", "kiosk/app")
# What these say reaches a terminal, a gateway's log or an evidence pack, never a window.
SILENT = (
    "kiosk/gateway",
    "kiosk/server",
    "kiosk/tokens",
    "kiosk/audit",
    "kiosk/reading/models",
    "kiosk/directives/personas",
    "kiosk/directives/person_cells",
    "kiosk/services/grants",
    "kiosk/services/gateway_credentials",
    "kiosk/services/gateway_reports",
    "kiosk/services/list_signing",
    "kiosk/services/proportionality_page",
    "kiosk/services/receipt",
    "kiosk/services/refreshing",
    "kiosk/services/slips",
    "kiosk/attestations/statement",
    "kiosk/domain/nationality_",
    "kiosk/domain/state_name",
    "kiosk/storage/migrations",
)
TERMINAL = re.compile(
    r"kiosk/app/(\w+_command|main|doctor|machine|demo_\w+|specimen\w*|report_paper|token_\w+|signer_\w+|publisher_\w+)\.py"
)
# Where words stand that fill a field of a sentence, or are said alone: a table, or the second
# part of a record.
FILLERS = {
    "kiosk/screening/matching.py": "_BIRTHS",
    "kiosk/flows/telephone.py": "_TYPES",
    "kiosk/services/check_titles.py": "CHECK_TITLES",
    "kiosk/services/findings.py": "_FIELDS",
    "kiosk/documents/signs.py": "_FORMER_STATES",
    "kiosk/documents/number_formats.py": "NumberFormat",
}
_SENTENCE = re.compile(r"(?:[A-Z“‘\"'0-9]|\{\w+\}).* .*[.?!…]", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, order=True)
class Message:
    """Hold one text: its context, the text itself, and whether it has plural forms."""

    context: str
    source: str
    plural: bool = False


@dataclass
class Found:
    """Gather the messages with their places, and the calls that nobody can read."""

    messages: dict[Message, list[str]] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)

    def add(self, message: Message, place: str) -> None:
        """Note a message and the file it stands in."""
        places = self.messages.setdefault(message, [])
        if place not in places:
            places.append(place)

    @property
    def templates(self) -> list[str]:
        """Give the sentences that have fields."""
        texts = {m.source for m in self.messages if m.context == SENTENCES}
        return sorted(text for text in texts if re.search(r"\{\w+\}", text))


class Module:
    """Hold one parsed file: its constants, its imports, and what its ``tr`` means."""

    def __init__(self, path: Path, root: Path) -> None:
        self.place = path.relative_to(root).as_posix()
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.constants: dict[str, list[ast.expr]] = {}
        self.imports: dict[str, tuple[str, str]] = {}
        self.context_of: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for name in node.names:
                    self.imports[name.asname or name.name] = (node.module, name.name)
            elif isinstance(node, ast.FunctionDef):
                self._note_translator(node)
        for node in self.tree.body:
            self._note_constant(node)
            if isinstance(node, ast.ClassDef):
                for inner in node.body:
                    self._note_constant(inner)

    def _note_constant(self, node: ast.stmt) -> None:
        targets: list[ast.expr] = []
        value: ast.expr | None = None
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, (ast.AnnAssign, ast.AugAssign)):
            targets, value = [node.target], node.value
        for target in targets:
            if isinstance(target, ast.Name) and value is not None:
                self.constants.setdefault(target.id, []).append(value)

    def _note_translator(self, function: ast.FunctionDef) -> None:
        """Note ``def tr(text): return QCoreApplication.translate("context", text)``."""
        last = function.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if (
            isinstance(call, ast.Call)
            and _called(call) == "translate"
            and len(call.args) == 2  # noqa: PLR2004 -- context and text
            and isinstance(call.args[0], ast.Constant)
            and isinstance(call.args[1], ast.Name)
        ):
            self.context_of[function.name] = str(call.args[0].value)


def find_all(root: Path = ROOT) -> Found:
    """Read the whole program."""
    files = sorted((root / "kiosk").rglob("*.py"))
    modules = {_dotted(path, root): Module(path, root) for path in files}
    found = Found()
    for module in modules.values():
        if module.place.startswith(WINDOWS):
            _Calls(module, modules, found).visit(module.tree)
        if _speaks(module.place):
            _find_sentences(module, found)
        for words in _fillers(module):
            found.add(Message(SENTENCES, words), module.place)
    return found


def _dotted(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _speaks(place: str) -> bool:
    """Tell whether whole sentences of a file may come into a window."""
    if place.startswith(SILENT) or place == "kiosk/ui/shared/gallery.py":
        return False
    return not TERMINAL.fullmatch(place)


class _Calls(ast.NodeVisitor):
    """Find the calls that translate, class by class."""

    def __init__(self, module: Module, modules: dict[str, Module], found: Found) -> None:
        self.module, self.modules, self.found = module, modules, found
        self.classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class, the context of ``self.tr``."""
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the texts of a call that translates."""
        self.generic_visit(node)
        name = _called(node)
        if name == "counted":
            self._counted(node)
            return
        context, argument = self._asked(node, name)
        if context is None or argument is None:
            return
        texts = list(self._texts(argument, self.module, set()))
        if not texts and not _is_parameter_of_translator(argument):
            self.found.unreadable.append(f"{self.module.place}:{node.lineno}")
        for text in texts:
            self.found.add(Message(context, text), self.module.place)

    def _asked(self, node: ast.Call, name: str) -> tuple[str | None, ast.expr | None]:
        if isinstance(node.func, ast.Attribute) and name == "tr" and node.args:
            return (self.classes[-1] if self.classes else None), node.args[0]
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) >= 2:  # noqa: PLR2004
            first = node.args[0]
            context = first.value if isinstance(first, ast.Constant) else None
            return (context if isinstance(context, str) else None), node.args[1]
        if isinstance(node.func, ast.Name) and node.args:
            return self._context_of(name), node.args[0]
        return None, None

    def _context_of(self, name: str) -> str | None:
        if name in self.module.context_of:
            return self.module.context_of[name]
        home, original = self.module.imports.get(name, ("", ""))
        return self.modules[home].context_of.get(original) if home in self.modules else None

    def _counted(self, node: ast.Call) -> None:
        """Take ``counted(context, count, one, many)`` and the console's, without context."""
        arguments = list(node.args)
        context = "console"
        if isinstance(arguments[0], ast.Constant) and isinstance(arguments[0].value, str):
            context = arguments.pop(0).value
        rest = arguments[1:]
        if len(rest) == 1 and isinstance(rest[0], ast.Starred):
            texts = list(self._texts(rest[0].value, self.module, set()))
            ones, manys = texts[0::2], texts[1::2]
        elif len(rest) == 2:  # noqa: PLR2004 -- one and many
            ones = list(self._texts(rest[0], self.module, set()))
            manys = list(self._texts(rest[1], self.module, set()))
        else:
            return
        for text in ones:
            self.found.add(Message(context, text), self.module.place)
        for text in manys:
            self.found.add(Message(context, text, plural=True), self.module.place)

    def _texts(self, node: ast.expr, module: Module, seen: set[str]) -> list[str]:
        """Give the texts that an expression may come to."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [node.value] if _LETTERS.search(node.value) else []
        if isinstance(node, ast.Name):
            return self._named(node.id, module, seen)
        if isinstance(node, ast.Attribute):
            return self._named(node.attr, module, seen)
        return [text for each in _parts(node) for text in self._texts(each, module, seen)]

    def _named(self, name: str, module: Module, seen: set[str]) -> list[str]:
        key = f"{module.place}:{name}"
        if key in seen:
            return []
        seen.add(key)
        if name in module.constants:
            return [
                t for value in module.constants[name] for t in self._texts(value, module, seen)
            ]
        home, original = module.imports.get(name, ("", ""))
        if home in self.modules:
            return self._named(original, self.modules[home], seen)
        return []


_WHERE_TEXT_STANDS: dict[type[ast.expr], tuple[str, ...]] = {
    ast.IfExp: ("body", "orelse"),
    ast.BinOp: ("left", "right"),
    ast.Subscript: ("value",),
    ast.Dict: ("values",),
    ast.Tuple: ("elts",),
    ast.List: ("elts",),
}


def _parts(node: ast.expr) -> list[ast.expr]:
    """Give the parts of an expression that it may come to."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            return [node.func.value, *node.args[1:]]
        return [] if _called(node) == "tr" else node.args
    found: list[ast.expr] = []
    for name in _WHERE_TEXT_STANDS.get(type(node), ()):
        part = getattr(node, name)
        found += part if isinstance(part, list) else [part]
    return found


def _is_parameter_of_translator(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Name) and argument.id in ("text", "one", "many", "source")


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _find_sentences(module: Module, found: Found) -> None:
    """Take every literal of a module that reads as a whole sentence."""
    skipped = _not_said(module.tree)
    windows = module.place.startswith("kiosk/ui")
    raised = _raised(module.tree) if windows else set()
    for node in ast.walk(module.tree):
        if id(node) in skipped:
            continue
        text = _literal(node)
        if text is None or not _SENTENCE.fullmatch(text) or "\n" in text.strip("\n"):
            continue
        if windows and id(node) not in raised:
            continue
        found.add(Message(SENTENCES, text), module.place)


def _fillers(module: Module) -> list[str]:
    """Give the words of a module that fill a field of a sentence."""
    name = FILLERS.get(module.place)
    tables = [each for each in module.constants.get(name or "", []) if isinstance(each, ast.Dict)]
    records = [each for each in ast.walk(module.tree) if isinstance(each, ast.Call)]
    nodes = [value for table in tables for value in table.values]
    nodes += [each.args[1] for each in records if _called(each) == name]
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def _not_said(tree: ast.AST) -> set[int]:
    """Give what is no text of its own: docstrings, parts of f-strings, log lines, fields of tr."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            skipped.update(id(part) for part in ast.walk(node) if part is not node)
        elif isinstance(node, ast.Call):
            receiver = node.func.value if isinstance(node.func, ast.Attribute) else None
            logs = isinstance(receiver, ast.Name) and receiver.id in ("_LOG", "logging", "click")
            if logs or _called(node) in ("tr", "_tr", "translate", "compile", "counted"):
                skipped.update(id(part) for each in node.args for part in ast.walk(each))
    return skipped


def _raised(tree: ast.AST) -> set[int]:
    """Give the literals of a window's module that stand in an error."""
    return {
        id(part)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _called(call).endswith("Error")
        for each in call.args
        for part in ast.walk(each)
    }


def _literal(node: ast.AST) -> str | None:
    """Give a literal's text, with a named field for each value of an f-string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts: list[str] = []
    names: dict[str, str] = {}
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            expression = ast.unparse(part.value)
            if expression not in names:
                names[expression] = _field_name(part.value, set(names.values()))
            parts.append("{" + names[expression] + "}")
    return "".join(parts)


def _field_name(value: ast.expr, taken: set[str]) -> str:
    match value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            base = name.strip("_").lower()
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            base = name.strip("_").lower()
        case _:
            base = "value"
    name, number = base, 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    return name
