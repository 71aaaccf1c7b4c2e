import {
  type CountryPointsBody,
  type CountryPointsView,
  type ProvincePointsBody,
  type ProvincePointsView,
  countryPointsBody,
  countryPointsView,
  provincePointsBody,
  provincePointsView,
} from '@diemcau/contract';
import { CountryCreation, type Editor, ProvinceCreation } from '@diemcau/runtime';
import { Body, Controller, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentEditor } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** The points of a province, or of the country, made from the catalogue of units in one call. */
@ApiTags('bridge points')
@Controller('api/bridge-points')
@Allow('admin', 'organizer')
@UseInterceptors(PlanningRefusals)
export class WholeLevelsController {
  constructor(
    private readonly provinces: ProvinceCreation,
    private readonly country: CountryCreation,
  ) {}

  /** Creates what is missing; says how much that was. */
  @Post('province')
  @HttpCode(200)
  @Answers(provincePointsView)
  @Fails('INVALID_INPUT', 'UNKNOWN_PROVINCE')
  ofProvince(
    @Body({ schema: provincePointsBody }) body: ProvincePointsBody,
    @CurrentEditor() by: Editor,
  ): Promise<ProvincePointsView> {
    return this.provinces.run(body, by);
  }

  /** As for a province; halls of provinces that are there join below the hall of the State. */
  @Post('country')
  @HttpCode(200)
  @Answers(countryPointsView)
  @Fails('INVALID_INPUT', 'POINT_CIRCLE')
  ofCountry(
    @Body({ schema: countryPointsBody }) body: CountryPointsBody,
    @CurrentEditor() by: Editor,
  ): Promise<CountryPointsView> {
    return this.country.run(body, by);
  }
}
