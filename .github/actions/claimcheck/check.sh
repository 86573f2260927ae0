#!/usr/bin/env bash
# Runs claimcheck as the action's inputs say: annotations on the lines of the pull request, the text
# report in the log and as the job's summary, SARIF in a file. Ends with claimcheck's exit code.
set -uo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
reports="$(mktemp -d "${RUNNER_TEMP:-/tmp}/claimcheck.XXXXXX")" || exit 3

if [ -n "${CLAIMCHECK:-}" ]; then
    read -ra command <<< "$CLAIMCHECK"
else
    command=(java -XX:+UseSerialGC -jar "$here/../../../target/claimcheck.jar")
fi

arguments=(--fail-on "${FAIL_ON:-error}" -o "text=$reports/report.txt")
if [ -n "${SARIF:-}" ]; then
    arguments+=(-o "sarif=$SARIF")
fi
while IFS= read -r argument; do
    [ -z "$argument" ] || arguments+=("$argument")
done <<< "${ARGUMENTS:-}"

paths=()
while IFS= read -r path; do
    [ -z "$path" ] || paths+=("$path")
done <<< "${PATHS:-.}"

"${command[@]}" "${arguments[@]}" -o "github=$reports/annotations.txt" \
    --min-severity "${MIN_SEVERITY:-warning}" -- "${paths[@]}"
code=$?

# What stands in a draft must not be read as a command of the runner.
stop="claimcheck-$RANDOM$RANDOM$RANDOM"
echo "::stop-commands::$stop"
cat "$reports/report.txt" 2>/dev/null
echo "::$stop::"
cat "$reports/annotations.txt" 2>/dev/null

if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -s "$reports/report.txt" ]; then
    {
        echo '<pre>'
        sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' "$reports/report.txt"
        echo '</pre>'
    } >> "$GITHUB_STEP_SUMMARY"
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
    echo "exit-code=$code" >> "$GITHUB_OUTPUT"
fi
rm -rf "$reports"
exit "$code"
