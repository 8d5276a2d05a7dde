#!/usr/bin/env bash
# Makes a virtual environment, unless it is there, and installs packages in it:
#
#   Bindings/Python/environment.sh FOLDER PIP-ARGUMENT...
#
# It is made with PYTHON, or python3 without it. A package index that does not answer is asked three times.
set -euo pipefail
folder="$1"
shift
if [ ! -x "$folder/bin/pip" ]; then "${PYTHON:-python3}" -m venv "$folder"; fi
for pause in 10 30 0; do
  if "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --retries 10 "$@"; then exit; fi
  sleep "$pause"
done
echo "FAILED: pip cannot install $*. Its own message is above; does the package index answer?" >&2
exit 1
