#!/usr/bin/env bash
# The export on a cluster of this machine: a scheduler and one, then two executors, each a process.
#
#     ./cluster.sh [RECORDS]        ten million customers, or so many
set -euo pipefail
cd "$(dirname "$0")"

records=${1:-10000000}
profile=${PROFILE:-release}
flag=(--release)
[ "$profile" = release ] || flag=()
cargo build --quiet "${flag[@]}" --features cluster --example cluster
target=$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
cluster=$target/$profile/examples/cluster

running=()
stop() {
    [ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
}
trap stop EXIT

logs=$(mktemp -d)
"$cluster" scheduler --port 50050 >"$logs/scheduler" 2>&1 &
running+=($!)
for executors in 1 2; do
    "$cluster" executor --port $((50060 + 10 * executors)) --scheduler 50050 >"$logs/executor-$executors" 2>&1 &
    running+=($!)
    sleep 3
    if ! "$cluster" query --scheduler 50050 --executors "$executors" --records "$records"; then
        tail -n 20 "$logs"/* >&2
        exit 1
    fi
done
