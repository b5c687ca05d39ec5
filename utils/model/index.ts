/** The learned scores, as the rest of the program sees them. */

export { type ForeignLanguage, type ForeignReading, isForeign, scoreForeign } from './foreign';
export { ModelFileError } from './format';
export { guessLanguage, type LanguageGuess } from './language';
export { loadModel, MODEL_PATH, type Model, TASKS, type Task } from './model';
export { type Scores, sentimentFrom } from './scores';
