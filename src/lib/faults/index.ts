export { Fault, isFault, type FaultCode, type FaultDetails } from './fault';
export { unreachable } from './unreachable';
