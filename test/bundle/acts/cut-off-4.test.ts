import { cutOffEverywhere } from './cut-off-everywhere';

cutOffEverywhere(3, 4);
