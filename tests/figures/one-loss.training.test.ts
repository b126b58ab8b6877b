import {ofOneLoss} from "./split.js";
import {testTraining} from "./training.js";

testTraining(ofOneLoss);
