import { partnerPages } from './partner-pages.js';

partnerPages('firefox');
