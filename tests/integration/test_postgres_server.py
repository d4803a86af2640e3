import sqlalchemy


def query(url: str, statement: str) -> object:
    engine = sqlalchemy.create_engine(url)
    try:
        with engine.connect() as connection:
            return connection.execute(sqlalchemy.text(statement)).scalar_one()
    finally:
        engine.dispose()


def test_server_listens_on_no_network_address(postgres_url: str) -> None:
    assert query(postgres_url, "SHOW listen_addresses") == ""


def test_each_test_gets_an_empty_database_of_its_own(
    postgres_url: str, empty_postgres_url: str
) -> None:
    assert postgres_url != empty_postgres_url
    tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    assert query(empty_postgres_url, tables) == 0
