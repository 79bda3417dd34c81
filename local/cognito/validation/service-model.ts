// The part of the published service model that the embedded service needs, typed.
import json from '../service-model.json';

export interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Record<string, { shape: string }>;
  readonly member?: { shape: string };
  readonly key?: { shape: string };
  readonly value?: { shape: string };
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly sensitive?: boolean;
}

export interface ServiceModel {
  readonly metadata: { targetPrefix: string; jsonVersion: string };
  readonly operations: Record<
    string,
    { input: string; output?: string; errors: string[] } | undefined
  >;
  readonly shapes: Record<string, Shape | undefined>;
}

export const serviceModel: ServiceModel = json;
