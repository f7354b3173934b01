import { cutOffEverywhere } from './cut-off-everywhere';

cutOffEverywhere(2, 4);
