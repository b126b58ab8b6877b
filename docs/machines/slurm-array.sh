#!/bin/sh
# An experiment's shards as a Slurm job array (https://slurm.schedmd.com/job_array.html): a task is a shard.
#
#     sbatch --array 1-8 docs/machines/slurm-array.sh ratios
#     npm run experiment -- ratios --merge      # when all are done
#
# A task that fails is put back into the queue, five times at most, and goes on from the runs that were finished; so does
# one whose machine was lost, which Slurm itself puts back (--requeue).
#SBATCH --job-name helvetica
#SBATCH --cpus-per-task 1
#SBATCH --requeue
#SBATCH --open-mode append
#SBATCH --output data/experiments/slurm-%A-%a.log
set -eu
experiment=$1
if ! npm run --silent experiment -- "$experiment" --workers 1 --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_MAX"; then
  [ "${SLURM_RESTART_COUNT:-0}" -lt 5 ] || exit 1
  # By both numbers: the array's own is that of its last task too.
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
  # Slurm ends this process; until it does, the task must not count as done.
  sleep 60
fi
