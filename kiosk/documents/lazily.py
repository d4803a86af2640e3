"""Attributes that are computed when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")


class lazily(Generic[Value]):  # noqa: N801 - used as a decorator, named like property
    """Keep what a method without arguments answers as an attribute of the object.

    As `functools.cached_property`, whose lock (gone in Python 3.12) costs more
    than most of what a document computes. Two threads may both compute it, so
    it is for what has one answer.
    """

    def __init__(self, compute: Callable[[Any], Value]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Take the name under which the answer is kept."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...

    def __get__(self, instance: object | None, owner: type) -> Self | Value:
        """Compute the answer; from now on the object's own attribute hides this."""
        if instance is None:
            return self
        value = self._compute(instance)
        instance.__dict__[self._name] = value
        return value
