#!/usr/bin/env bash
# Every change that cargo-mutants makes to the code that decides (some 1,800), shard by shard. What is done is not
# done again: it may be stopped and started at will. At the end the changes that no test noticed.
#
#     tests/mutants.sh [SHARDS]        sixty, or so many; of a shard each change is built and tested in turn
set -euo pipefail
cd "$(dirname "$0")/.."
shards=${1:-60}
out=target/mutants/of-$shards

# The same random situations each time, and few of them: what is looked for is the change.
export PROPTEST_RNG_SEED=20261121 PROPTEST_CASES=12 PROPTEST_MAX_SHRINK_ITERS=0

for ((shard = 0; shard < shards; shard++)); do
    [ ! -e "$out/$shard/done" ] || continue
    rm -rf "${out:?}/$shard"
    mkdir -p "$out/$shard"
    status=0
    cargo mutants --baseline skip --timeout 180 --shard "$shard/$shards" --output "$out/$shard" || status=$?
    # 2: some went unnoticed; 3: some ran for ever, which is noticed.
    case $status in 0 | 2 | 3) touch "$out/$shard/done" ;; *) exit "$status" ;; esac
done
cat "$out"/*/mutants.out/missed.txt
