import { cutOffEverywhere } from './cut-off-everywhere';

cutOffEverywhere(1, 4);
