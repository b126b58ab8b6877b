/** Who plays. The names are part of the seeds of their initial weights: another name is another run. */
export type Player = "generator" | "discriminator";
