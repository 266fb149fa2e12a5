import 'fake-indexeddb/auto';
import { acceptFaults } from './acceptance/bag-store-faults';
import { acceptSaving } from './acceptance/bag-store-saving';

acceptSaving('fake-indexeddb');
acceptFaults('fake-indexeddb');
