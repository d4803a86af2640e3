"""The first tables: people and their evidence, accounts, tokens, issuer, log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ASCII = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Make every table in an empty database."""
    _make_people()
    _make_accounts()
    _make_tokens()
    _make_issuer()
    _make_publications()
    _make_log()


def _make_people() -> None:
    op.create_table(
        "person_keys",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_person_keys"),
    )
    op.create_table(
        "persons",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("registered_at", sa.BigInteger(), nullable=False),
        sa.Column("email_lookup", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_persons"),
        sa.UniqueConstraint("id", name="uq_persons_id"),
    )
    op.create_index("ix_persons_email_lookup", "persons", ["email_lookup"])
    op.create_index("ix_persons_registered_at_seq", "persons", ["registered_at", "seq"])
    op.create_table(
        "evidence",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("document_lookup", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_evidence_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_evidence"),
        sa.UniqueConstraint("id", name="uq_evidence_id"),
    )
    op.create_index("ix_evidence_document_lookup", "evidence", ["document_lookup"])
    op.create_index("ix_evidence_person_id", "evidence", ["person_id"])
    op.create_table(
        "evidence_images",
        sa.Column("evidence_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name="fk_evidence_images_evidence_id"
        ),
        sa.PrimaryKeyConstraint("evidence_id", name="pk_evidence_images"),
    )
    op.create_table(
        "attestations",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_attestations_person_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_attestations"),
        sa.UniqueConstraint("id", name="uq_attestations_id"),
    )
    op.create_index("ix_attestations_person_id", "attestations", ["person_id"])


def _make_accounts() -> None:
    op.create_table(
        "operators",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("login_lookup", sa.LargeBinary(), nullable=False),
        sa.Column("badge_lookup", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_operators_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_operators"),
        sa.UniqueConstraint("badge_lookup", name="uq_operators_badge_lookup"),
        sa.UniqueConstraint("login_lookup", name="uq_operators_login_lookup"),
        sa.UniqueConstraint("person_id", name="uq_operators_person_id"),
    )
    op.create_table(
        "sign_ins",
        sa.Column("operator_id", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name="fk_sign_ins_operator_id"),
        sa.PrimaryKeyConstraint("operator_id", name="pk_sign_ins"),
    )


def _make_tokens() -> None:
    op.create_table(
        "shards",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("uri", sa.String(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed_secret", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_shards"),
        sa.UniqueConstraint("id", name="uq_shards_id"),
        sa.UniqueConstraint("uri", name="uq_shards_uri"),
    )
    op.create_table(
        "tokens",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("jti", ASCII, nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("kid", sa.String(), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("shard", sa.String(), nullable=False),
        sa.Column("idx", sa.Integer(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("sealed_reason", sa.LargeBinary(), nullable=False),
        sa.Column("replaces", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_tokens_person_id"),
        sa.ForeignKeyConstraint(["shard"], ["shards.id"], name="fk_tokens_shard"),
        sa.PrimaryKeyConstraint("seq", name="pk_tokens"),
        sa.UniqueConstraint("jti", name="uq_tokens_jti"),
    )
    op.create_index("ix_tokens_expires_at", "tokens", ["expires_at"])
    op.create_index("ix_tokens_issued_at_seq", "tokens", ["issued_at", "seq"])
    op.create_index(
        "ix_tokens_person_id_issued_at_seq", "tokens", ["person_id", "issued_at", "seq"]
    )
    op.create_index(
        "ix_tokens_shard_idx_expires_at_state", "tokens", ["shard", "idx", "expires_at", "state"]
    )
    op.create_index("ix_tokens_state_issued_at_seq", "tokens", ["state", "issued_at", "seq"])


def _make_issuer() -> None:
    op.create_table(
        "store",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("check_value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_store"),
    )
    op.create_table(
        "issuer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("postal_address", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("client_id", sa.String(), nullable=False),
        sa.Column("appeal_url", sa.String(), nullable=False),
        sa.Column("log_origin", sa.String(), nullable=False),
        sa.Column("token_life_seconds", sa.Integer(), nullable=False),
        sa.Column("established_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_issuer"),
    )
    op.create_table(
        "models",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("controlled", sa.Boolean(), nullable=False),
        sa.Column("fallbacks", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_models"),
    )
    op.create_table(
        "signing_keys",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("kid", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("sealed_private", sa.LargeBinary(), nullable=False),
        sa.Column("public_der", sa.LargeBinary(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("signs_from", sa.BigInteger(), nullable=False),
        sa.Column("struck_off_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_signing_keys"),
        sa.UniqueConstraint("kid", name="uq_signing_keys_kid"),
    )
    op.create_table(
        "roots",
        sa.Column("version", SERIAL, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_roots"),
    )


def _make_publications() -> None:
    op.create_table(
        "publications",
        sa.Column("version", SERIAL, autoincrement=False, nullable=False),
        sa.Column("signed_at", sa.BigInteger(), nullable=False),
        sa.Column("directory", sa.String(), nullable=False),
        sa.Column("targets", sa.Integer(), nullable=False),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("log_size", sa.Integer(), nullable=False),
        sa.Column("invalid", sa.Integer(), nullable=False),
        sa.Column("suspended", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_publications"),
    )
    op.create_table(
        "counters",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counters"),
    )


def _make_log() -> None:
    op.create_table(
        "log_leaves",
        sa.Column("seq", SERIAL, autoincrement=False, nullable=False),
        sa.Column("encoded", sa.LargeBinary(), nullable=False),
        sa.Column("leaf_hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_log_leaves"),
    )
    op.create_table(
        "log_salts",
        sa.Column("leaf", SERIAL, autoincrement=False, nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("leaf", "role", name="pk_log_salts"),
    )
    op.create_index("ix_log_salts_person_id", "log_salts", ["person_id"])
    op.create_table(
        "log_checkpoints",
        sa.Column("size", SERIAL, autoincrement=False, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("size", name="pk_log_checkpoints"),
    )
    op.create_table(
        "log_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("size", SERIAL, nullable=False),
        sa.Column("subtrees", sa.LargeBinary(), nullable=False),
        sa.Column("latest_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_log_head"),
    )
