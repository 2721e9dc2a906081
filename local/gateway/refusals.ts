import { randomUUID } from 'node:crypto';
import type { EngineResponse } from '../engines/messaging.ts';
import type { Service } from './aws-request.ts';

/** Makes an error in the form of the service. The SDK names the exception by `code`. */
export function refusal(service: Service, status: number, code: string, message: string): EngineResponse {
  if (service === 'sns') {
    const type = status < 500 ? 'Sender' : 'Receiver';
    return xml(
      status,
      `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>${type}</Type><Code>${code}</Code>` +
        `<Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
    );
  }
  const prefix = service === 'dynamodb' ? 'com.amazon.coral.service' : 'com.amazonaws.sqs';
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({ __type: `${prefix}#${code}`, message }),
  };
}

/** Makes the answer of an SNS operation. `result`: XML inside its result element. */
export function snsAnswer(operation: string, result: string): EngineResponse {
  return xml(
    200,
    `<${operation}Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><${operation}Result>${result}` +
      `</${operation}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${operation}Response>`,
  );
}

function xml(status: number, body: string): EngineResponse {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
