"""The desk: a proofing agent onboards one applicant after the other."""

from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.ports import ComposedStatement, DeskPorts

__all__ = ["ComposedStatement", "DeskPage", "DeskPorts"]
