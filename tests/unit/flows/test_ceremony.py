from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.access import Model
from kiosk.domain.errors import KioskError
from kiosk.flows.ceremony import (
    AdminDraft,
    CeremonyDraft,
    CeremonyPage,
    CeremonyState,
    Edited,
    Established,
    EstablishingFailed,
    StoreKeyPlace,
    WentBack,
    WentOn,
    advance,
)

FOLDER = Path("stick")


def admin(number: int) -> AdminDraft:
    secret, root = f"seven brown horses {number}", f"eleven quiet rivers {number}"
    return AdminDraft(
        secondary_identifier="Ada",
        primary_identifier=f"Admin{number}",
        email=f"admin{number}@issuer.example",
        login=f"admin{number}",
        secret=secret,
        secret_again=secret,
        root_passphrase=root,
        root_passphrase_again=root,
    )


def whole_draft() -> CeremonyDraft:
    return CeremonyDraft(
        issuer_name="Laboratory",
        url="https://id.laboratory.example",
        postal_address="1 Example Street",
        zone="Europe/Zurich",
        audience="model-gateway",
        appeal_url="mailto:appeals@laboratory.example",
        passphrase="correct horse battery staple",
        passphrase_again="correct horse battery staple",
        first_admin=admin(1),
        second_admin=admin(2),
        models=(Model("fable-5", fallbacks=("opal-4",)), Model("opal-4", controlled=False)),
        folder=FOLDER,
    )


def on_page(page: CeremonyPage, draft: CeremonyDraft) -> CeremonyState:
    return CeremonyState(page=page, draft=draft)


def test_a_whole_draft_walks_through_every_page_in_order() -> None:
    state = CeremonyState(draft=whole_draft())
    seen = [state.page]
    while not state.establishing:
        state = advance(state, WentOn())
        assert not state.findings, state.findings
        if not state.establishing:
            seen.append(state.page)
    assert seen == list(CeremonyPage)[:-1]


@pytest.mark.parametrize("page", list(CeremonyPage)[1:7])
def test_an_empty_draft_is_held_up_on_every_page_that_asks(page: CeremonyPage) -> None:
    state = advance(on_page(page, CeremonyDraft()), WentOn())
    assert state.page is page
    assert state.findings
    assert all(str(found.error).endswith(".") for found in state.findings)


@pytest.mark.parametrize(
    ("page", "draft", "field"),
    [
        (CeremonyPage.ISSUER, replace(whole_draft(), url="http://id.example"), "url"),
        (CeremonyPage.ISSUER, replace(whole_draft(), zone="Mars/Olympus"), "zone"),
        (CeremonyPage.STORE_KEY, replace(whole_draft(), passphrase="short"), "passphrase"),
        (CeremonyPage.STORE_KEY, replace(whole_draft(), passphrase_again="x"), "passphrase_again"),
        (
            CeremonyPage.FIRST_ADMIN,
            replace(whole_draft(), first_admin=replace(admin(1), secret_again="x")),
            "admins.0.secret_again",
        ),
        (
            CeremonyPage.SECOND_ADMIN,
            replace(whole_draft(), second_admin=replace(admin(2), login="ADMIN1")),
            "admins.1.login",
        ),
        (
            CeremonyPage.SECOND_ADMIN,
            replace(whole_draft(), second_admin=replace(admin(2), root_passphrase_again="x")),
            "admins.1.root_passphrase_again",
        ),
        (CeremonyPage.MODELS, replace(whole_draft(), models=()), "models"),
        (CeremonyPage.OFFLINE, replace(whole_draft(), folder=None), "folder"),
    ],
)
def test_each_mistake_is_named_at_its_field(
    page: CeremonyPage, draft: CeremonyDraft, field: str
) -> None:
    state = advance(on_page(page, draft), WentOn())
    assert state.finding(field) is not None
    assert state.page is page


def test_the_keyring_needs_no_passphrase() -> None:
    draft = replace(whole_draft(), store_key=StoreKeyPlace.KEYRING, passphrase="")
    assert advance(on_page(CeremonyPage.STORE_KEY, draft), WentOn()).page is not (
        CeremonyPage.STORE_KEY
    )


def test_an_edit_forgives_what_it_mends_and_blames_nothing_new() -> None:
    draft = replace(whole_draft(), issuer_name="", postal_address="")
    state = advance(on_page(CeremonyPage.ISSUER, draft), WentOn())
    mended = advance(state, Edited(replace(draft, issuer_name="Laboratory", zone="nowhere")))
    assert mended.finding("issuer_name") is None
    assert mended.finding("postal_address") is not None
    assert mended.finding("zone") is None


def test_back_keeps_everything_typed() -> None:
    state = advance(on_page(CeremonyPage.MODELS, whole_draft()), WentBack())
    assert state.page is CeremonyPage.SECOND_ADMIN
    assert state.draft == whole_draft()


def test_there_is_no_way_back_while_establishing_or_afterwards() -> None:
    establishing = replace(on_page(CeremonyPage.REVIEW, whole_draft()), establishing=True)
    assert advance(establishing, WentBack()) is establishing
    assert advance(establishing, WentOn()) is establishing
    done = advance(establishing, Established((FOLDER / "root.json",)))
    assert advance(done, WentBack()) is done


def test_a_failure_stays_on_the_review_and_can_be_tried_again() -> None:
    establishing = advance(on_page(CeremonyPage.REVIEW, whole_draft()), WentOn())
    failed = advance(establishing, EstablishingFailed(KioskError("The stick is full.")))
    assert failed.page is CeremonyPage.REVIEW
    assert failed.failure is not None
    assert advance(failed, WentOn()).establishing


def test_every_secret_is_forgotten_once_established() -> None:
    establishing = advance(on_page(CeremonyPage.REVIEW, whole_draft()), WentOn())
    done = advance(establishing, Established((FOLDER,)))
    assert done.draft == CeremonyDraft()
    assert done.written == (FOLDER,)


def test_review_names_what_an_earlier_page_lacks() -> None:
    draft = replace(whole_draft(), folder=None)
    state = advance(on_page(CeremonyPage.REVIEW, draft), WentOn())
    assert not state.establishing
    assert state.finding("folder") is not None
