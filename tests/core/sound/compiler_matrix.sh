#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the engine with several compilers and optimisation levels and compares what they render with the golden file.
# compiler_matrix.sh [FOLDER]: run from anywhere; needs g++, clang++, OpenSSL and nlohmann-json.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
out=${1:-$(mktemp -d)}
mkdir -p "$out"
status=0
for build in "g++ -O1" "g++ -O2" "g++ -O3" "clang++ -O2"; do
    name=$(echo "$build" | tr ' +' '__')
    mkdir -p "$out/$name"
    cd "$out/$name"
    for source in "$root"/core/sound/*.cpp "$root"/core/music/take.cpp "$root"/core/music/tempo_map.cpp \
        "$root"/core/base/hash.cpp "$root"/core/base/json.cpp "$root"/core/base/text.cpp "$root/tests/core/sound/hash_patches.cpp"; do
        echo "$source"
    done | xargs -P 2 -n 1 sh -c '${CCACHE:-} '"$build"' -std=c++20 -ffp-contract=off -I"'"$root"'" -c "$0" -o "$(basename "$0" .cpp).o"'
    ${build%% *} ./*.o -lcrypto -lpthread -o hash_patches
    ./hash_patches > hashes.txt
    if cmp -s hashes.txt "$root/tests/core/sound/golden_hashes.txt"; then
        echo "$build: the same $(wc -l < hashes.txt) hashes"
    else
        echo "$build: DIFFERS"
        diff hashes.txt "$root/tests/core/sound/golden_hashes.txt" || true
        status=1
    fi
done
exit $status
