aws cloudcontrol get-resource --type-name Acme::Cognito::UserPoolUser \
  --identifier 'us-east-1_EXAMPLE|ada'
