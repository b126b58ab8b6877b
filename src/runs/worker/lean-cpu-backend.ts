/**
 * tfjs's cpu backend with the one kernel that training asks of it, and what that kernel asks in turn. The worker's bundle
 * takes this in place of "@tensorflow/tfjs-backend-cpu", which brings two hundred kernels along.
 */
import "@tensorflow/tfjs-backend-cpu/dist/base.js";
import {batchMatMulConfig} from "@tensorflow/tfjs-backend-cpu/dist/kernels/BatchMatMul.js";
import {identityConfig} from "@tensorflow/tfjs-backend-cpu/dist/kernels/Identity.js";
import {reshapeConfig} from "@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape.js";
import {registerKernel} from "@tensorflow/tfjs-core";

for (const kernel of [batchMatMulConfig, identityConfig, reshapeConfig]) registerKernel(kernel);
