"""Errors of a camera, each with what a person can do about it."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.errors import KioskError

_INSTEAD = "or open a picture of the document instead."


class CameraError(KioskError):
    """Say why a camera gives no picture.

    ``kind`` is the word that the camera's process sends: it names the error and
    the sentences stand here, so that the process cannot put words on the screen.
    """

    kind: ClassVar[str] = "failed"
    sentences: ClassVar[tuple[str, str]] = (
        "The camera gives no picture.",
        f"Plug it in again and try again, {_INSTEAD}",
    )

    def __init__(self) -> None:
        super().__init__(*self.sentences)


class NoCameraError(CameraError):
    """Report that the camera that was chosen is not there."""

    kind = "none"
    sentences = (
        "No camera was found.",
        f"Plug the camera in and try again, {_INSTEAD}",
    )


class CameraBusyError(CameraError):
    """Report a camera that another program keeps for itself."""

    kind = "busy"
    sentences = (
        "The camera is there but gives no picture; another program may be using it.",
        f"Close that program and try again, {_INSTEAD}",
    )


class CameraDeniedError(CameraError):
    """Report that this user may not open the camera."""

    kind = "denied"
    sentences = (
        "This program may not use the camera.",
        f"Allow it in the system's settings (on Linux join the group “video”), {_INSTEAD}",
    )


class CameraLostError(CameraError):
    """Report a camera, or the process behind it, that stopped in the middle."""

    kind = "lost"
    sentences = (
        "The camera stopped giving pictures; it may have been unplugged.",
        f"Check its cable and try again, {_INSTEAD}",
    )


class CameraFileError(CameraError):
    """Report a file or folder that cannot be played as a camera."""

    kind = "file"
    sentences = (
        "What was chosen in place of a camera holds no picture that can be shown.",
        "Choose a picture, a folder of pictures or a video (MP4, WebM, MKV, AVI).",
    )


class CameraMissingPartError(CameraError):
    """Report that the packages which drive a camera are not installed."""

    kind = "part"
    sentences = (
        "The part of this program that uses cameras is not installed.",
        "Install it with: pip install 'identity-kiosk[desk]'.",
    )


_BY_KIND = {
    error.kind: error
    for error in (
        CameraError,
        NoCameraError,
        CameraBusyError,
        CameraDeniedError,
        CameraLostError,
        CameraFileError,
        CameraMissingPartError,
    )
}


def camera_error(kind: object) -> CameraError:
    """Return the error that the camera's process names, the general one for an unknown word."""
    return _BY_KIND.get(kind, CameraError)() if isinstance(kind, str) else CameraError()
