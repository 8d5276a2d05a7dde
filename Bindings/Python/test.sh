#!/usr/bin/env bash
# Tests the wheel in an environment of its own:
#
#   Bindings/Python/test.sh [--spark] [PYTEST OPTIONS]
#
# Needs the wheel that build-wheel.sh made. --spark also starts a cluster of two processes, for which Java 17
# has to be there. THAITEXT_COMMAND and THAITEXT_NEWS compare with the command on a text.
set -euo pipefail
cd "$(dirname "$0")"

extras=arrow,test
if [ "${1:-}" = --spark ]; then
  shift
  extras+=,spark
  export THAITEXT_SPARK=1
fi
wheel="$(echo dist/thaitext-*.whl)"
./environment.sh build/test-venv "$wheel[$extras]"
# The same version may have been built again.
./environment.sh build/test-venv --force-reinstall --no-deps "$wheel"
python="$PWD/build/test-venv/bin/python"
"$python" -m mypy
# Outside the sources, so that the wheel is what is tested.
tests="$PWD/tests"
cd build
"$python" -m pytest -q -p no:cacheprovider "$@" "$tests"
