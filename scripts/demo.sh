#!/bin/sh
# Does the main job on the shipped example: reads it, prints its ledger and writes a report to open.
. "$(dirname "$0")/setup.sh"
story=examples/kelda-dam
tsc --build
rm -rf demo && mkdir -p demo
node packages/stemma/bin/stemma.js read "$story" --ledger demo/stemma.db
node packages/stemma/bin/stemma.js report --ledger demo/stemma.db --out demo/report.html >/dev/null
node packages/stemma/bin/stemma.js ledger --ledger demo/stemma.db
printf '\nOpen the report in a browser: %s/demo/report.html\n' "$PWD"
