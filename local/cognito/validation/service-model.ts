// The part of the published service model that the embedded service needs, typed.
import json from '../service-model.json';

export interface Shape {
  type: string;
  required?: string[];
  members?: Record<string, { shape: string }>;
  member?: { shape: string };
  key?: { shape: string };
  value?: { shape: string };
  min?: number;
  max?: number;
  pattern?: string;
  enum?: string[];
  sensitive?: boolean;
}

export interface ServiceModel {
  metadata: { targetPrefix: string; jsonVersion: string };
  operations: Record<string, { input: string; output?: string; errors: string[] } | undefined>;
  shapes: Record<string, Shape | undefined>;
}

export const serviceModel: ServiceModel = json;
