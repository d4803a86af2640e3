"""Whatever a condition may say has a translation in every language of the program."""

import pytest
from linguist import PLURAL_FORMS, read
from update import ts_file

from kiosk.directives.phrase_templates import TEMPLATES


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_every_template_of_a_condition_is_translated(language: str) -> None:
    catalogue = read(ts_file(language), language)
    texts = [text for forms in TEMPLATES.values() for text in forms]
    assert [text for text in texts if not all(catalogue.forms["condition", text])] == []
