/** The learned scores, as the rest of the program sees them. */
export { ModelFileError } from './format';
export { loadModel, MODEL_PATH, type Model, TASKS, type Task } from './model';
export { type Scores, sentimentFrom } from './scores';
