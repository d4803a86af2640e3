"""Tell which widget hands its focus on, without letting PySide mistake who owns whom."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_EDITORS = ("QComboBox", "QAbstractSpinBox")


def hands_focus_on(widget: QWidget) -> bool:
    """Tell whether another widget takes the focus in this one's place.

    PySide makes whatever `QWidget.focusProxy` returns a child of the widget that was
    asked. Where Qt itself set the proxy, that is the widget around it: a scroll area's
    viewport, the line of a combo box. Each would then own the other, nothing would hold
    the two, and the next search for garbage would destroy them with all they show.
    Those are known by where they lie, and never asked.
    """
    around = widget.parentWidget()
    if isinstance(around, QAbstractScrollArea) and around.viewport() is widget:
        return True
    # By name, because the import of each class would delay the first window.
    if around is not None and any(around.inherits(each) for each in _EDITORS):
        return True
    return widget.focusProxy() is not None
