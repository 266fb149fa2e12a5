import { acceptFaults } from '../../unit/storage/acceptance/bag-store-faults';
import { acceptSaving } from '../../unit/storage/acceptance/bag-store-saving';

acceptSaving('Chromium');
acceptFaults('Chromium');
