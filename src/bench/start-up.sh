#!/usr/bin/env bash
# Measures how much CPU time and memory a short run of the launcher takes, beside an empty Java and,
# if one is given, the command of another checker. Runs of all take turns, so that they share what
# else the machine does; the figures are medians. Needs GNU time.
#
#   mvn -q -DskipTests package
#   JAVA_HOMES="/path/to/17 /path/to/25" src/bench/start-up.sh article.txt textlint -c rc article.txt
set -euo pipefail

runs=${RUNS:-10}
text=$1
shift
launcher=$(dirname "$0")/../../target/dist/bin/claimcheck
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
echo 'public class Empty { public static void main(String[] args) {} }' >"$work/Empty.java"

# measure NAME COMMAND...: appends milliseconds of CPU time and kilobytes to a file of that name
measure() {
    local name=$1
    shift
    /usr/bin/time -o "$work/time" -f '%U %S %M' "$@" >/dev/null 2>&1 </dev/null || true
    tail -n 1 "$work/time" | awk '{ print ($1 + $2) * 1000, $3 }' >>"$work/$name"
}

# median NAME COLUMN
median() {
    awk -v c="$2" '{ print $c }' "$work/$1" | sort -n |
        awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

ratio() {
    awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'
}

homes=(${JAVA_HOMES:-${JAVA_HOME:?}})
for i in "${!homes[@]}"; do
    "${homes[0]}/bin/javac" --release 17 -d "$work" "$work/Empty.java"
    JAVA_HOME=${homes[i]} CLAIMCHECK_ARCHIVE=now "$launcher" --version >/dev/null
done
for ((run = 0; run < runs; run++)); do
    for i in "${!homes[@]}"; do
        export JAVA_HOME=${homes[i]}
        measure "empty$i" "$JAVA_HOME/bin/java" -cp "$work" Empty
        measure "text$i" "$launcher" "$text"
        measure "help$i" "$launcher" --help
        measure "rules$i" "$launcher" rules
    done
    [ $# = 0 ] || measure peer "$@"
done

[ $# = 0 ] || echo "$1: $(median peer 1) ms, $(ratio "$(median peer 2)" 1024) MB"
for i in "${!homes[@]}"; do
    empty=$(median "empty$i" 1)
    echo "${homes[i]}: an empty run $empty ms"
    for what in text help rules; do
        ms=$(median "$what$i" 1)
        line="  $what: $ms ms, $(awk -v k="$(median "$what$i" 2)" 'BEGIN { printf "%d", k / 1024 }') MB"
        line="$line, $(ratio "$ms" "$empty") empty runs"
        [ $# = 0 ] || line="$line, $(ratio "$ms" "$(median peer 1)") of $1"
        echo "$line"
    done
done
