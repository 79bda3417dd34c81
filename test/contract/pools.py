"""Makes the user pools and groups of test/setup.yml where there is no CloudFormation to deploy it."""
import json
from pathlib import Path

import boto3
from cfn_flip import to_json

SETUP = Path("test/setup.yml")


def create_pools(cognito_url):
    """Creates every pool and group of the template, and returns its exports: {name: pool id}."""
    template = json.loads(to_json(SETUP.read_text(encoding="utf-8")))
    client = boto3.client("cognito-idp", endpoint_url=cognito_url)
    pool_ids = {
        logical_id: client.create_user_pool(**_request(properties))["UserPool"]["Id"]
        for logical_id, properties in _resources(template, "AWS::Cognito::UserPool")
    }
    for _, properties in _resources(template, "AWS::Cognito::UserPoolGroup"):
        pool_id = pool_ids[properties["UserPoolId"]["Ref"]]
        client.create_group(**{**properties, "UserPoolId": pool_id})
    return {
        output["Export"]["Name"]: pool_ids[output["Value"]["Ref"]]
        for output in template["Outputs"].values()
    }


def _resources(template, type_name):
    """The resources of one type: (logical id, properties)."""
    for logical_id, resource in template["Resources"].items():
        if resource["Type"] == type_name:
            yield logical_id, resource["Properties"]


def _request(properties):
    """AWS::Cognito::UserPool differs from CreateUserPool, in what the template uses, by one name."""
    rest = dict(properties)
    return {"PoolName": rest.pop("UserPoolName"), **rest}


def export(values):
    """Deploys a stack of nothing with these exports, for `cfn test` to find; call it inside moto."""
    template = {
        "Resources": {"Nothing": {"Type": "AWS::CloudFormation::WaitConditionHandle"}},
        "Outputs": {
            f"Output{number}": {"Value": value, "Export": {"Name": name}}
            for number, (name, value) in enumerate(values.items())
        },
    }
    client = boto3.client("cloudformation")
    client.create_stack(StackName="contract-test-setup", TemplateBody=json.dumps(template))
