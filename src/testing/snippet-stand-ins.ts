/**
 * Small libraries with the names and the shapes of those that the code for others uses, by file name.
 * Each sends its call as the real one does, and reports a refusal as the real one does.
 */
export interface StandIn {
  origin: string
  accessToken: string
}

/** What CRest::call does, without its storage of tokens. */
export function crestFiles({ origin, accessToken }: StandIn): Record<string, string> {
  return {
    'crest.php': `<?php
class CRest {
    public static function call($method, $params) {
        $params['auth'] = '${accessToken}';
        $body = ['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json',
            'content' => json_encode($params), 'ignore_errors' => true]];
        return json_decode(file_get_contents('${origin}/rest/' . $method, false, stream_context_create($body)), true);
    }
}
`,
  }
}

/** The part of b24phpsdk between the request of a page and an answer; its errors are in small letters. */
export function phpSdkFiles({ origin, accessToken }: StandIn): Record<string, string> {
  return {
    'vendor/autoload.php': `<?php
namespace Symfony\\Component\\HttpFoundation {
    class Request { public static function createFromGlobals() { return new self(); } }
}
namespace Bitrix24\\SDK\\Core\\Credentials {
    class ApplicationProfile { public static function initFromArray(array $env) { return new self(); } }
}
namespace Bitrix24\\SDK\\Services {
    class Core {
        private $answer;
        public function call($method, $params) {
            $params['auth'] = '${accessToken}';
            $body = ['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json',
                'content' => json_encode($params), 'ignore_errors' => true]];
            $this->answer = json_decode(
                file_get_contents('${origin}/rest/' . $method, false, stream_context_create($body)), true);
            if (isset($this->answer['error'])) {
                throw new \\Exception($this->answer['error'] . ' - ' . strtolower($this->answer['error_description']));
            }
            return $this;
        }
        public function getResponseData() { return $this; }
        public function getResult() { return [$this->answer['result']]; }
    }
    class Service { public $core; }
    class ServiceBuilderFactory {
        public static function createServiceBuilderFromPlacementRequest($request, $profile) {
            $service = new Service();
            $service->core = new Core();
            return $service;
        }
    }
}
`,
  }
}

/** Goes by http, while b24pysdk itself knows https only. */
export function pythonFiles({ origin }: StandIn): Record<string, string> {
  return {
    'b24pysdk/errors.py': `class BitrixSDKException(Exception):
    def __init__(self, message):
        self.message = message


class BitrixAPIError(BitrixSDKException):
    def __init__(self, answer):
        super().__init__(answer["error_description"])
        self.error = answer["error"]
        self.error_description = answer["error_description"]
`,
    'b24pysdk/__init__.py': `import json
from types import SimpleNamespace
from urllib import error, request

from .errors import BitrixAPIError


class Config:
    def configure(self, default_max_retries, default_timeout):
        pass


class BitrixAppLocal:
    def __init__(self, domain, client_id, client_secret):
        pass


class BitrixTokenLocal:
    def __init__(self, auth_token, refresh_token, bitrix_app):
        self.auth_token = auth_token


class Client:
    def __init__(self, token):
        def execute(code, owner_type_id, owner_id):
            params = {"CODE": code, "OWNER_TYPE_ID": owner_type_id, "OWNER_ID": owner_id}
            body = json.dumps({**params, "auth": token.auth_token}).encode()
            url = "${origin}/rest/crm.automation.trigger.execute"
            call = request.Request(url, body, {"Content-Type": "application/json"})
            try:
                answer = json.load(request.urlopen(call))
            except error.HTTPError as refusal:
                raise BitrixAPIError(json.load(refusal))
            return SimpleNamespace(result=answer["result"])

        trigger = SimpleNamespace(execute=execute)
        self.crm = SimpleNamespace(automation=SimpleNamespace(trigger=trigger))
`,
  }
}

export const goFiles: Record<string, string> = {
  'go.mod': `module example

go 1.19

require github.com/bitrix24/b24gosdk v0.0.0

replace github.com/bitrix24/b24gosdk => ./sdk
`,
  'sdk/go.mod': `module github.com/bitrix24/b24gosdk

go 1.19
`,
  'sdk/client.go': `package b24gosdk

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type Params map[string]any

type Client struct{ url, token string }

type Response struct {
	Result      json.RawMessage
	Error       *string
	Description string \`json:"error_description"\`
}

func NewOAuthClient(url, token string) *Client { return &Client{url, token} }

func (client *Client) Core() *Client { return client }

func (client *Client) Call(_ context.Context, method string, params Params) (*Response, error) {
	params["auth"] = client.token
	body, err := json.Marshal(params)
	if err != nil {
		return nil, err
	}
	answer, err := http.Post(client.url+method, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	var response Response
	if err := json.NewDecoder(answer.Body).Decode(&response); err != nil {
		return nil, err
	}
	if response.Error != nil {
		return nil, fmt.Errorf("%s: %s", *response.Error, response.Description)
	}
	return &response, nil
}
`,
}

/** The program of the page's own script; the classic library sends forms and has no promises. */
export function bx24Program(page: string, { origin, accessToken }: StandIn): string {
  const script = /<script>\n([^]*)<\/script>/.exec(page)?.[1] ?? ''
  return `const BX24 = {
  init: (start) => start(),
  callMethod(method, params, callback) {
    const body = new URLSearchParams({ ...params, auth: '${accessToken}' })
    fetch('${origin}/rest/' + method + '.json', { method: 'POST', body }).then(async (answer) => {
      const { error, error_description, result } = await answer.json()
      const refusal = { toString: () => error + ': ' + error_description + ' (' + answer.status + ')' }
      callback({ error: () => (error === undefined ? null : refusal), data: () => result })
    })
  },
}
${script}`
}
