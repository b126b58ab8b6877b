import {html} from "../markup/html.js";

/** What every page says of itself. */
export const site = {
  title: "The Helvetica Scenario",
  description: "Why GANs collapse: an article in which every claim is a GAN that trains in your browser.",
  imprint: html`Text and figures <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC BY-SA 4.0</a>, code MIT. It explains <a href="https://datascience.stackexchange.com/q/49744">a question and answer on Data Science Stack Exchange</a>.`
};
