"""Tell whoever reads the screen aloud what our own widgets are, where Qt cannot know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_PROPERTY = "accessible_role"
_ROLES = {
    "dialog": QAccessible.Role.Dialog,
    "picture": QAccessible.Role.Graphic,
    "canvas": QAccessible.Role.Canvas,
}


def say_role(widget: QObject, role: str) -> None:
    """Say that a widget is a ``dialog``, a ``picture``, or a ``canvas`` that is drawn on."""
    if role not in _ROLES:
        raise ValueError(f"{role} is no role")
    widget.setProperty(_PROPERTY, role)


def install_roles() -> None:
    """Have Qt ask for the roles that were said."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    from PySide6.QtWidgets import (  # noqa: PLC0415 -- asked for by screen readers only
        QAccessibleWidget,
        QWidget,
    )

    role = _ROLES.get(widget.property(_PROPERTY) or "")
    if role is None or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, role)
