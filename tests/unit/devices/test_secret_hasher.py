from kiosk.devices.secret_hasher import Argon2Hasher


def hasher() -> Argon2Hasher:
    return Argon2Hasher(memory_kib=64, passes=1, lanes=1)


def test_the_right_secret_matches_and_another_does_not() -> None:
    phc = hasher().hash("four words nobody guesses")
    assert hasher().matches(phc, "four words nobody guesses")
    assert not hasher().matches(phc, "four words nobody guesse")


def test_equal_secrets_have_different_hashes() -> None:
    assert hasher().hash("the same secret") != hasher().hash("the same secret")


def test_the_hash_is_argon2id_and_carries_its_parameters() -> None:
    assert Argon2Hasher().hash("x").startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_a_damaged_hash_matches_nothing() -> None:
    assert not hasher().matches("not a hash", "secret")
