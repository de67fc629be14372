#!/bin/sh
# All that CI checks: types, lint, dead code, tests, quality floors.
. "$(dirname "$0")/setup.sh"
step() { printf '\n== %s\n' "$1"; shift; "$@"; }
step "types" tsc --build
step "types of tests and scripts" tsc -p tsconfig.test.json
step "lint" biome check .
step "dead code" knip
step "tests" vitest run
shared="${STEMMA_SHARED:-../shared}"
if [ -d "$shared/data" ]; then
  step "quality floors" node packages/stemma/bin/stemma.js eval all --shared "$shared" --floors eval/floors.json --errors 0
else
  echo "SKIPPED: the quality floors, because there is no evaluation data at $shared (set STEMMA_SHARED)" >&2
fi
