import { cutOffEverywhere } from './cut-off-everywhere';

cutOffEverywhere(0, 4);
