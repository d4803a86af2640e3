"""Templates of what is said of a condition, in English: whole phrases with named fields.

Each stands under a key, first as it holds, then as it does not. No phrase is
made of words glued together, so that a window can translate each as a whole
(`kiosk.ui.console.condition_words`).
"""

from __future__ import annotations

from typing import Final

TEMPLATES: Final = {
    # Whom a clause means.
    "everybody": ("everybody", "nobody"),
    "those": ("everybody who {predicate}", "everybody except anyone who {predicate}"),
    "of these": ("{first}, and of these {second}",),
    # How predicates stand together.
    "&&": ("{first} and {second}",),
    "||": ("{first} or {second}",),
    "group": ("({predicate})", "does not meet: ({predicate})"),
    "if": (
        "(if the person {asked}, then {chosen}, and otherwise {otherwise})",
        "does not meet: (if the person {asked}, then {chosen}, and otherwise {otherwise})",
    ),
    # What a field may hold beside data.
    "enumeration": ("{first}, {second}",),
    "list": ("the list {name}",),
    # Predicates that compare nothing.
    "true": ("is anybody", "is nobody"),
    "cedar": ("meets {cedar}", "does not meet {cedar}"),
    "us_person": ("is a US person", "is not a US person"),
    "ear_country_uncertain": (
        "has an EAR country that is uncertain",
        "does not have an EAR country that is uncertain",
    ),
    "citizenships none": ("states no citizenship", "states a citizenship"),
    "former_citizenships none": ("states no former citizenship", "states a former citizenship"),
    "permanent_residences none": (
        "states no permanent residence",
        "states a permanent residence",
    ),
    "statuses none": ("states no status", "states a status"),
    "itar_countries none": ("has no ITAR country", "has an ITAR country"),
    "affiliations none": ("belongs to no organisation", "belongs to an organisation"),
    "licences none": ("holds no licence", "holds a licence"),
    "purposes none": ("declares no purpose", "declares a purpose"),
    "location none": ("states no place of use", "states a place of use"),
    "ear_country none": ("has no EAR country", "has an EAR country"),
    "subject none": ("has no subject", "has a subject"),
    # Predicates that compare with one value.
    "citizenships one": ("is a citizen of {value}", "is not a citizen of {value}"),
    "former_citizenships one": ("was a citizen of {value}", "was not a citizen of {value}"),
    "permanent_residences one": (
        "is a permanent resident in {value}",
        "is not a permanent resident in {value}",
    ),
    "statuses one": ("has the status {value}", "does not have the status {value}"),
    "itar_countries one": (
        "has the ITAR country {value}",
        "does not have the ITAR country {value}",
    ),
    "affiliations one": ("is {value}", "is not {value}"),
    "licences one": ("holds the licence {value}", "does not hold the licence {value}"),
    "purposes one": ("declares the purpose {value}", "does not declare the purpose {value}"),
    "location one": ("uses it from {value}", "does not use it from {value}"),
    "ear_country one": ("has the EAR country {value}", "does not have the EAR country {value}"),
    "subject one": ("is the person {value}", "is not the person {value}"),
    # Predicates that compare with several values, of which one is enough.
    "citizenships any": (
        "is a citizen of any of {values}",
        "is not a citizen of any of {values}",
    ),
    "former_citizenships any": (
        "was a citizen of any of {values}",
        "was not a citizen of any of {values}",
    ),
    "permanent_residences any": (
        "is a permanent resident in any of {values}",
        "is not a permanent resident in any of {values}",
    ),
    "statuses any": (
        "has any of these statuses: {values}",
        "has none of these statuses: {values}",
    ),
    "itar_countries any": (
        "has any of these ITAR countries: {values}",
        "has none of these ITAR countries: {values}",
    ),
    "affiliations any": ("is any of these: {values}", "is none of these: {values}"),
    "licences any": (
        "holds any of these licences: {values}",
        "holds none of these licences: {values}",
    ),
    "purposes any": (
        "declares any of these purposes: {values}",
        "declares none of these purposes: {values}",
    ),
    "location any": ("uses it from any of {values}", "does not use it from any of {values}"),
    "ear_country any": (
        "has any of these EAR countries: {values}",
        "has none of these EAR countries: {values}",
    ),
    "subject any": ("is any of these persons: {values}", "is none of these persons: {values}"),
    # Predicates that compare with several values, all of which are needed.
    "citizenships all": (
        "is a citizen of all of {values}",
        "is not a citizen of all of {values}",
    ),
    "former_citizenships all": (
        "was a citizen of all of {values}",
        "was not a citizen of all of {values}",
    ),
    "permanent_residences all": (
        "is a permanent resident in all of {values}",
        "is not a permanent resident in all of {values}",
    ),
    "statuses all": (
        "has all of these statuses: {values}",
        "does not have all of these statuses: {values}",
    ),
    "itar_countries all": (
        "has all of these ITAR countries: {values}",
        "does not have all of these ITAR countries: {values}",
    ),
    "affiliations all": ("is all of these: {values}", "is not all of these: {values}"),
    "licences all": (
        "holds all of these licences: {values}",
        "does not hold all of these licences: {values}",
    ),
    "purposes all": (
        "declares all of these purposes: {values}",
        "does not declare all of these purposes: {values}",
    ),
    # Values that stand as ``USA:permanent_resident`` and ``lab:employee``.
    "status citizen": ("citizen of {state}",),
    "status national": ("national of {state}",),
    "status permanent_resident": ("permanent resident of {state}",),
    "status conditional_permanent_resident": ("conditional permanent resident of {state}",),
    "status refugee": ("refugee in {state}",),
    "status asylee": ("asylee in {state}",),
    "status other": ("other in {state}",),
    "status undeclared": ("undeclared in {state}",),
    "affiliation employee": ("an employee of {organisation}",),
    "affiliation contractor": ("a contractor of {organisation}",),
    "affiliation member": ("a member of {organisation}",),
}
