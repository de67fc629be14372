#!/bin/sh
# Runs the tests; `npm test -- times` runs those whose path contains "times". Chromium, where it is there, runs the browser tests.
. "$(dirname "$0")/setup.sh"
tsc --build
exec vitest run "$@"
