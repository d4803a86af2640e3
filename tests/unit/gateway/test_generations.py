from kiosk.gateway.generations import TwoGenerations


def test_what_is_used_stays_and_what_is_not_is_forgotten() -> None:
    memory: TwoGenerations[int] = TwoGenerations(4)
    assert [memory.put(bytes([number]), number) for number in range(6)] == [
        False, False, True, False, True, False,
    ]  # fmt: skip
    assert memory.get(b"\0") is None
    assert memory.get(b"\2") == 2
    assert len(memory) <= 4
    memory.put(b"\7", 7)
    assert memory.get(b"\2") == 2, "it was used, so it went on into the younger generation"
    assert memory.get(b"\3") is None


def test_telling_that_something_is_remembered_does_not_keep_it() -> None:
    memory: TwoGenerations[float] = TwoGenerations(2)
    memory.put(b"a", 0.0)
    memory.put(b"b", 0.0)
    assert b"a" in memory
    memory.put(b"c", 0.0)
    assert b"a" not in memory


def test_even_the_smallest_holds_something() -> None:
    memory: TwoGenerations[int] = TwoGenerations(0)
    memory.put(b"a", 1)
    assert memory.get(b"a") == 1
