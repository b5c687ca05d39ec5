/** Given names common in English-speaking and neighbouring places, to tell "Gary" from "Harbour". Not complete; roles and titles catch the rest. */
import { words } from '../text/phrases';

export const GIVEN_NAMES = words(`
  aaron abdul abigail adam adrian agnes ahmed aisha alan albert alex alexander alexandra alfie ali alice alison amanda
  amelia amy ana andrea andrew andy angela anita ann anna anne annie anthony antonio archie arthur ashley barbara barry
  beatrice becky belinda ben benjamin bernard beth betty bill billy bob bobby boris brenda brian bridget bruce bruno
  callum cameron carl carla carlos carmen carol caroline catherine cathy cecilia charles charlie charlotte chloe chris
  christian christina christine christopher claire clara clive colin connor craig cynthia daisy damian dan daniel
  danielle danny darren dave david dawn dean deborah debbie declan denise dennis derek diana diane dmitri dmitry dominic
  don donald donna doris dorothy doug duncan dylan eddie edith edward eileen elaine eleanor elena eli elizabeth ella
  ellen ellie emily emma eric erica esther ethan eva evan eve evelyn faith fatima felix fiona florence frances francesca
  francis frank fred freddie freya gareth gary gavin gemma geoff george georgia georgina gerald gillian gina giovanni
  gladys glen gloria gordon graham greg gregory hamza hannah harold harriet harry hassan hazel heather heidi helen
  helena henry holly howard hugh hugo ian ibrahim imran ingrid irene isaac isabel isabella isla ivan ivy jack jackie
  jacob jake james jamie jan jane janet janice jasmine jason javier jay jean jeff jennifer jenny jeremy jerry jess
  jessica jill jim jimmy joan joanna joanne joe joel john johnny jonathan jordan jorge jose joseph josh joshua joyce
  juan juanita judith judy julia julian julie june justin karen karl kate katherine kathleen kathryn katie kavita kayla
  keith kelly ken kenneth kerry kevin kieran kim kirsty kyle lara larry laura lauren laurence lawrence leah leanne lee
  lena leo leon leroy lesley leslie lewis liam lily linda lisa liz lorraine louis louise lucas lucia lucy luis luke
  lydia lynn mabel maddie malcolm mandy manuel marc marcel marco marcus margaret maria marie marina mario marion marjorie
  mark marta martha martin martina mary matilda matt matthew maureen max maxine maya megan mel melanie melissa mia
  michael michelle miguel mike millie mohammed mohamed moira molly mona monica morgan muhammad nadia nancy naomi natalie
  natasha nathan neil nicholas nick nicola nicole nigel nina noah noel nora norma norman olga oliver olivia omar oscar
  owen pablo paddy pam pamela patricia patrick paul paula pauline pedro penny percy pete peter petra phil philip philippa
  phoebe pierre polly poppy priya rachel raj ralph ramesh ravi ray raymond rebecca rhys richard rick ricky rita rob
  robert roberta robin roger roland ron ronald rory rosa rose rosemary rosie ross roy ruby rupert russell ruth ryan
  sabrina sally sam samantha samir samuel sandra sara sarah scott sean sebastian sergio shannon sharon sheila shirley
  sian silvia simon simone sofia sonia sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven
  stewart stuart sue sunita susan suzanne sven sylvia tamara tanya tara ted teresa terry tess theo theresa thomas tim
  timothy tina toby todd tom tommy tony tracey tracy trevor tyler ursula valerie vanessa vera veronica vicky victor
  victoria viktor vincent violet viv vivian wanda warren wayne wendy will william yasmin yusuf yvonne zach zara zoe
`);
