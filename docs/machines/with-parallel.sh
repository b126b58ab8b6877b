#!/bin/sh
# An experiment's shards under GNU parallel (O. Tange, https://www.gnu.org/software/parallel), here or on several machines.
#
#     sh docs/machines/with-parallel.sh <experiment> <shards> [parallel's own options]
#     sh docs/machines/with-parallel.sh ratios 8 --jobs 4
#     sh docs/machines/with-parallel.sh ratios 8 --sshlogin one,two,: --workdir "$PWD"
#
# A shard is a process with an index. If it fails or is killed, parallel starts it again (--retries), and it goes on from the
# runs that were finished. Over ssh the folder has to be one that all machines share, or the shards be brought home.
set -eu
experiment=$1
shards=$2
shift 2
seq "$shards" | parallel --retries 5 --joblog "data/experiments/$experiment.joblog" "$@" \
  npm run --silent experiment -- "$experiment" --workers 1 --shard "{}/$shards"
npm run --silent experiment -- "$experiment" --merge
