import 'fake-indexeddb/auto';
// What holds in a browser holds in the fake that other tests stand on.
import '../../browser/storage/bag-store-bytes.test';
import '../../browser/storage/bag-store-faults.test';
import '../../browser/storage/bag-store-saving.test';
