# `make demo` and `make test` are all that a newcomer needs; `make help` lists the rest.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DEMO ?= build/mali
# Where the MUC-3/4 files are, for the benchmark that reads them.
MUC ?= ../shared/bench/muc4
# Where the PolNeAR files are, likewise.
POLNEAR ?= ../shared/bench/polnear

.PHONY: help demo test test-browser test-engines lint wheel bench clean
.DEFAULT_GOAL := help

help:
	@echo "make demo          install, build the example case offline, say where to look"
	@echo "make test          install and run the tests"
	@echo "make test-browser  the tests that drive a real Chromium (needs chromium)"
	@echo "make test-engines  the same measures on Spark and PostgreSQL (needs Java 17 and PostgreSQL)"
	@echo "make lint          formatting, lint, types, import contracts"
	@echo "make wheel         build a wheel and try it in an empty environment"
	@echo "make bench         print the measured tables (speed as ratios, quality on the gold sets)"

$(BIN)/.made: pyproject.toml
	@echo "== making the environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "onrecord needs Python 3.11 or newer; name one with: make PYTHON=python3.12 demo"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { echo "Python could not make an environment; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@echo "== installing onrecord"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[data]'
	@touch $@

$(BIN)/.dev: $(BIN)/.made
	@echo "== installing the development tools"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,browser]' build
	@touch $@

demo: $(BIN)/.made
	@rm -rf $(DEMO) && mkdir -p $(dir $(DEMO))
	@echo "== making the example case in $(DEMO)"
	@$(BIN)/onrecord new $(DEMO) --template examples/mali/case.yaml --by example
	@echo "== keeping and reading its documents"
	@$(BIN)/onrecord add $(DEMO) examples/mali/documents --by example
	@echo "== loading its small tables of facts"
	@for table in deaths-by-month world-bank poverty; do \
	  $(BIN)/onrecord data add $(DEMO) examples/mali/data/$$table.csv --mapping examples/mali/data/$$table.yaml \
	    --accessed 2026-11-22 --by example || exit 1; done
	@echo "== putting in what people wrote"
	@$(BIN)/onrecord apply $(DEMO) examples/mali/claims.yaml
	@echo "== building the sheet"
	@$(BIN)/onrecord build $(DEMO)

test: $(BIN)/.dev
	$(BIN)/python -m pytest -m "not browser and not engines"

test-browser: $(BIN)/.dev
	ONRECORD_REQUIRE_BROWSER=1 $(BIN)/python -m pytest -m browser

# An environment of its own: Spark's pandas is an older one than the others may have.
test-engines:
	$(PYTHON) -m venv build/engines
	build/engines/bin/python -m pip install --quiet --disable-pip-version-check -e '.[spark,postgres]' pytest hypothesis
	build/engines/bin/python -m pytest tests/measures/test_engines.py tests/reconciliation/origins/test_index_engines.py

lint: $(BIN)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel: $(BIN)/.dev
	rm -rf dist build/wheel-check
	$(BIN)/python -m build --wheel --outdir dist .
	$(PYTHON) -m venv build/wheel-check
	build/wheel-check/bin/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	build/wheel-check/bin/onrecord --help

bench: $(BIN)/.dev
	$(BIN)/python benchmarks/speed.py $(POLNEAR)
	$(BIN)/python benchmarks/reading.py
	$(BIN)/python benchmarks/measeval.py
	$(BIN)/python benchmarks/recognizers.py
	$(BIN)/python benchmarks/measures.py
	$(BIN)/python benchmarks/origins.py
	$(BIN)/python benchmarks/projection.py
	$(BIN)/python benchmarks/matching.py
	$(BIN)/python benchmarks/undercount.py
	$(BIN)/python benchmarks/undercount.py --colombia
	$(BIN)/python benchmarks/periods.py
	$(BIN)/python benchmarks/muc.py $(MUC)
	$(BIN)/python benchmarks/statements.py $(POLNEAR)

clean:
	rm -rf build dist $(VENV)
