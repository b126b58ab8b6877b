import {ofSeveralLosses} from "./split.js";
import {testTraining} from "./training.js";

testTraining(ofSeveralLosses);
